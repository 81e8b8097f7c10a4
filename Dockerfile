# The program with the page and the shipped data; see docs/operations.md.

FROM node:22.23.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# `prepare` would build before the sources are there; no dependency needs a script of its own.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22.23.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
# The bundle of the command line imports its dependencies: they stay beside it.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY bin bin
COPY graph-seed graph-seed
COPY --from=build /app/dist dist
# Files belong to root, the program runs as node: it can write nothing here.
USER node
EXPOSE 4310
HEALTHCHECK --interval=15s --timeout=5s --retries=3 --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4310/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/entente.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4310"]
