# syntax=docker/dockerfile:1

# Tags name the release line and the system release: Java 25 on Ubuntu 24.04, Node 24 on Debian 12. Fixes within a
# line come with the next build (docker build --pull).
FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -B -Dfast package
# Unpacked, the program starts faster than from the nested jar, and a change of our code leaves the layer with the
# libraries as it was.
RUN java -Djarmode=tools -jar target/throughline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre-noble
LABEL org.opencontainers.image.title="Throughline" \
      org.opencontainers.image.description="How health research reaches practice and training: a knowledge graph" \
      org.opencontainers.image.licenses="Apache-2.0 AND GPL-3.0-or-later"

# The home directory is the data folder: it is the one place that the program may write to and that lasts, and
# libraries that unpack native code do so under the home directory.
RUN groupadd --gid 10001 throughline \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /application/data \
        --shell /usr/sbin/nologin throughline \
    && install --directory --owner=10001 --group=10001 --mode=0750 /application/data
WORKDIR /application
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY seed-data/ seed-data/
COPY LICENSE ./

# By number, so that an orchestrator can see that it is not root. Program files belong to root and stay read-only.
USER 10001:10001
VOLUME /application/data
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080

# bash opens the connection itself: the image has bash (Ubuntu's base system) but neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["bash", "-c", "\
exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} \
&& printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 \
&& read -r _ status _ <&3 && [[ $status == 200 ]]"]

# More JVM options go into JDK_JAVA_OPTIONS, and what follows the image's name on the command line goes to the
# program (for instance: import --dry-run seed-data). The other 40% are for page cache and buffers.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "throughline.jar"]
