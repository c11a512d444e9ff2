# Relata as a service. The embedded store has no build for Alpine on x64, so the image is Debian's.
FROM node:24-bookworm-slim
WORKDIR /relata
COPY . .
RUN node scripts/run.mjs build && chown -R node:node /relata
USER node
EXPOSE 4173
CMD ["npm", "start"]
