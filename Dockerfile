# The API for production: no build step, no dev dependencies, no embedded database, no root.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY src ./src
COPY migrations ./migrations
COPY openapi ./openapi
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/gereed`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# node itself is the process that gets the signals: it closes in good order.
CMD ["node", "src/server.ts"]
