import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import picocli.CommandLine;

/**
 * One Neo4j server for `entente neo4j`, started from this source text. The argument is Neo4j's home, with its
 * settings in conf/neo4j.conf. Standard input brings the password in its first line, and its end ends the server:
 * whoever started it may be killed. Standard output says one word: "ready", or "locked" where another server has
 * the folder.
 */
public final class EntenteNeo4j {
  /** Held here, or the garbage collector would close it. */
  private static FileLock lock;

  public static void main(String[] args) throws Exception {
    PrintStream answer = System.out;
    System.setOut(System.err); // whatever else is printed belongs in the log
    Path home = Path.of(args[0]);
    BufferedReader parent = new BufferedReader(new InputStreamReader(System.in));
    String password = parent.readLine();
    Path file = home.resolve("server.lock");
    lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    if (lock == null) {
      answer.println("locked");
      System.exit(1);
    }
    new Thread(() -> exitWith(parent)).start();
    try {
      start(home, password);
      answer.println("ready");
    } catch (Throwable fault) {
      fault.printStackTrace();
      for (Throwable cause = fault; cause != null; cause = cause.getCause()) System.err.println(cause);
      System.exit(1);
    }
  }

  private static void start(Path home, String password) {
    Path conf = home.resolve("conf");
    // As neo4j-admin does it: before there are users, so that neo4j/neo4j never opens anything.
    if (Files.notExists(home.resolve("data/databases/system"))) {
      ExecutionContext context = new ExecutionContext(home, conf);
      int code = new CommandLine(new SetInitialPasswordCommand(context)).execute(password);
      if (code != 0) throw new IllegalStateException("the first password cannot be set");
    }
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(conf.resolve("neo4j.conf")).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
  }

  private static void exitWith(BufferedReader parent) {
    try {
      while (parent.read() >= 0) continue;
    } catch (IOException gone) {
      System.err.println(gone);
    }
    System.exit(0);
  }
}
