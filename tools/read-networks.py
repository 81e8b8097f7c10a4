"""Reads the exported networks with NetworkX and compares them with the graph: python tools/read-networks.py FOLDER

The folder holds graph.json, graph.graphml and graph.gexf of the same data. Whatever differs is said and ends it with 1.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])
graph = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
networks = {
    "GraphML": nx.read_graphml(folder / "graph.graphml", force_multigraph=True),
    "GEXF": nx.read_gexf(folder / "graph.gexf", version="1.3"),
}
NAMES = {"relation": "kind", "status": "status", "reality": "reality", "sources": "sources"}
things = {thing["id"]: thing for thing in graph["entities"] + graph["documents"]}
relations = {one["id"]: one for one in graph["relations"] if "rejected" not in one}
faults = []


def expect(found, wanted, what):
    if found != wanted:
        faults.append(f"{what}: {found!r} instead of {wanted!r}")


def expect_all(found, wanted, what):
    """The same members; only those that are missing or too many are said."""
    expect(sorted(set(found) - set(wanted)), [], f"{what} too many")
    expect(sorted(set(wanted) - set(found)), [], f"{what} missing")
    expect(len(found), len(set(found)), f"{what} in all")


def compare(name, network):
    """What of a network is not as in the graph."""
    expect_all(list(network.nodes), things, f"{name}, nodes")
    lines = {(key if isinstance(key, str) else line.get("id")): (start, end, line)
             for start, end, key, line in network.edges(keys=True, data=True)}
    drawn = {key: line for key, line in lines.items() if line[2]["layer"] == "relations"}
    expect_all(list(drawn), relations, f"{name}, relations")
    for key in sorted(drawn.keys() & relations.keys()):
        start, end, line = drawn[key]
        relation = relations[key]
        expect((start, end), (relation["from"], relation["to"]), f"{name}, ends of {key}")
        for attribute, field in NAMES.items():
            expect(line.get(attribute), relation[field], f"{name}, {attribute} of {key}")
        expect(line.get("claims"), len(relation["claims"]), f"{name}, claims of {key}")
    for key, thing in things.items():
        if key not in network:
            continue
        names = [one["value"] for one in thing.get("names", [])] or list(thing.get("title", {}).values()) or [key]
        for lang in ("zh", "en"):
            expect(network.nodes[key].get(f"name_{lang}") in [*names, key], True, f"{name}, name_{lang} of {key}")
    spells = sum("spells" in line for _, _, line in drawn.values())
    print(f"{name}: {network.number_of_nodes()} nodes, {network.number_of_edges()} lines, "
          f"{dict(Counter(line[2]['layer'] for line in lines.values()))}, {spells} relations with time")


print(f"networkx {nx.__version__}, data {graph['data']}")
for name, network in networks.items():
    compare(name, network)
expect(len(networks["GraphML"].edges), len(networks["GEXF"].edges), "lines in both")
for fault in faults[:20]:
    print(fault)
print("all as in the graph" if not faults else f"{len(faults)} differences")
sys.exit(1 if faults else 0)
