# One binary, run by nobody in particular. PostgreSQL is not inside: name a server, once for the role
# that serves and once for the role that owns the schema.
#
#   docker build -t verbale .
#   docker run --rm -e VERBALE_DATABASE__URL -e VERBALE_DATABASE__OWNER_URL \
#     -e VERBALE_HTTP__PUBLIC_URL verbale migrate
#   docker run -p 8080:8080 -v verbale-data:/var/lib/verbale -e VERBALE_DATABASE__URL \
#     -e VERBALE_HTTP__PUBLIC_URL -e VERBALE_SMTP__URL -e VERBALE_SMTP__FROM verbale
#
# The volume keeps attachments and the receipt key; back it up together with the database.

FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY . .
# The caches outlive the build, so the binary is copied out of them.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/source/target \
    cargo build --release --locked --package verbale \
 && install -D target/release/verbale /out/verbale \
 && install -d -m 0700 /out/data

FROM debian:bookworm-slim
# Chinese is the one writing whose fonts are too large to carry in the program.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /var/lib/verbale --shell /usr/sbin/nologin verbale
COPY --from=build /out/verbale /usr/local/bin/verbale
COPY --from=build --chown=verbale:verbale /out/data /var/lib/verbale
USER verbale
WORKDIR /var/lib/verbale
# Publish the port to the proxy that does the encryption, not to the world.
ENV VERBALE_ENV=production \
    VERBALE_HTTP__HOST=0.0.0.0 \
    VERBALE_DATA_DIR=/var/lib/verbale
VOLUME /var/lib/verbale
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["verbale"]
CMD ["serve"]
