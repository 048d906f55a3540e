# syntax=docker/dockerfile:1
# Two stages: the first has pip and builds the environment, the second has only what runs.
FROM python:3.11-slim@sha256:9c900dea9e8fb7e16277c179b555cc72d29a352dbc33cff48ad5a0412fd5bfc7 AS build
WORKDIR /app
COPY requirements-server.txt .
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --disable-pip-version-check \
        --require-hashes --only-binary :all: -r requirements-server.txt \
    && .venv/bin/pip uninstall --yes pip setuptools

FROM python:3.11-slim@sha256:9c900dea9e8fb7e16277c179b555cc72d29a352dbc33cff48ad5a0412fd5bfc7
# A fixed number, so that the rights on a mounted volume can be given to it.
RUN useradd --uid 10001 --create-home --shell /usr/sbin/nologin counteroffer \
    && install -d -o counteroffer -g counteroffer -m 0700 /data /keys
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY LICENSE .
COPY negotiation negotiation
COPY guides guides
COPY storage storage
COPY cogs cogs
COPY bot bot
# Nothing is written outside /data and /keys: the root file system may be read-only.
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/counteroffer.sqlite3 \
    DATA_KEY_FILE=/keys/counteroffer.key \
    BACKUP_DIR=/data/backups \
    HEARTBEAT_FILE=/data/heartbeat \
    LOG_FORMAT=json
RUN python -m compileall -q negotiation guides storage cogs bot
USER counteroffer
VOLUME ["/data", "/keys"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=2 \
    CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot"]
