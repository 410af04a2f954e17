FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -ntp -Dmaven.test.skip=true package \
 && mkdir /banjian \
 && tar -xzf target/banjian-*.tar.gz -C /banjian --strip-components=1

FROM eclipse-temurin:17-jre-alpine
COPY --from=build /banjian /opt/banjian
ENV LANG=C.UTF-8 XDG_CACHE_HOME=/opt/banjian/cache PATH=/opt/banjian/bin:$PATH
# The first start maps the classes for all later ones; nobody can write there afterwards, and nothing needs to.
RUN printf '%s\n' '渠成' | /opt/banjian/bin/banjian check - && chmod -R a+rX /opt/banjian
USER 10001:10001
WORKDIR /work
ENTRYPOINT ["banjian"]
CMD ["--help"]
