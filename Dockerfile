# Packs the jar that "mvn package" made. See docs/operations.md for the settings.
FROM eclipse-temurin:17.0.19_10-jre-noble AS layers
WORKDIR /build
COPY target/vormingsportaal-*.jar vormingsportaal.jar
RUN java -Djarmode=tools -jar vormingsportaal.jar extract --layers --destination layers

FROM eclipse-temurin:17.0.19_10-jre-noble
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin portal \
    && mkdir /documents \
    && chown portal:portal /documents
WORKDIR /portal
# Libraries change least often, so they come first.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER portal
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
# The engine keeps due dates without a zone: every node must run in this one.
ENTRYPOINT ["java", "-Duser.timezone=Europe/Brussels", "-XX:MaxRAMPercentage=75", "-jar", "vormingsportaal.jar"]
