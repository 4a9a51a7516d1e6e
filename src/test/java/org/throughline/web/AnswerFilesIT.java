package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import org.throughline.takeaway.Format;

/** Answers about the seed data, taken away over HTTP. */
@SeededGraphTest
class AnswerFilesIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource
    void everyFormat(Format format) throws Exception {
        for (var question : new String[] {
            "compare.%s?innovations=innovation/pincer",
            "compare.%s?innovations=innovation/pincer,innovation/precept-magnesium-sulphate,innovation/serenity-integrated-mentoring",
            "trace.%s?from=innovation/pincer&direction=FORWARD",
            "trace.%s?from=study/pincer-trial-2012&direction=FORWARD&first=3"
        }) {
            var response = get("/answers/" + question.formatted(format.ending()));
            var file = Path.of("target", "answers", question.replaceAll("[^a-z0-9]+", "-") + "." + format.ending());
            Files.createDirectories(file.getParent());
            Files.writeString(file, response.headers().map() + "\n\n" + response.body());
            assertThat(response.statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
