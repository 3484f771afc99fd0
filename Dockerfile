# Quartiersnetz in one image: the server, which also serves the client. scripts/docker-steps.mjs goes through these
# steps without Docker; so every path of RUN and COPY is relative to WORKDIR.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY graph-schema/package.json graph-schema/
COPY map-layout/package.json map-layout/
COPY server/package.json server/
COPY client/package.json client/
COPY test/package.json test/
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs
RUN mkdir data

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY graph-schema/package.json graph-schema/
COPY map-layout/package.json map-layout/
COPY server/package.json server/
COPY client/package.json client/
COPY test/package.json test/
RUN npm ci --omit=dev --workspace=server --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production QN_HOST=0.0.0.0 QN_PORT=4000 QN_DATA=/app/data
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE publiccode.yml ./
COPY graph-schema/package.json graph-schema/
COPY graph-schema/schema graph-schema/schema
COPY map-layout/package.json map-layout/
COPY server/package.json server/
COPY examples examples
COPY --from=build /app/graph-schema/dist graph-schema/dist
COPY --from=build /app/map-layout/dist map-layout/dist
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/client/dist client/dist
COPY --from=build --chown=node:node /app/data data
USER node
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.QN_PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "server/dist/main.js"]
