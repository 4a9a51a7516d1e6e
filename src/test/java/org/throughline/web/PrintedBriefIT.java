package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.json.JsonMapper;

/** Opens a brief in a browser, and prints it. */
@SeededGraphTest
class PrintedBriefIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare.html?innovations=innovation/pincer",
                "provenPathways.html?minCertainty=VERY_LOW",
                "adoptionGaps.html?network=net/ahsn-oxford&minCertainty=VERY_LOW",
                "adoptersLike.html?organisation=org/barts-health-nhs-trust&innovation=innovation/pincer",
                "whatWentWrong.html?innovation=innovation/serenity-integrated-mentoring",
                "evidenceDebt.html",
                "impactOfRetracting.html?id=study/pincer-trial-2012"
            })
    void aBriefPrintsOnOnePageAndLoadsNothing(String brief) throws Exception {
        requireBrowser();
        try (var outbound = new OutboundRequests();
                var browser = Browser.behind(outbound)) {
            assertThat(pages(brief, browser)).isEqualTo(1);
            assertThat(browser.driver().findElements(By.cssSelector("script, img, iframe")))
                    .isEmpty();
            assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
            assertThat(browser.errors()).isEmpty();
            assertThat(outbound.requestLines()).isEmpty();
        }
    }

    @Test
    void theBriefOfEveryInnovationPrintsOnOnePage() throws Exception {
        requireBrowser();
        var innovations = innovations();
        try (var outbound = new OutboundRequests();
                var browser = Browser.behind(outbound)) {
            var tooLong = innovations.stream()
                    .filter(innovation -> pages("compare.html?innovations=" + innovation, browser) != 1)
                    .toList();

            assertThat(innovations).hasSizeGreaterThan(100);
            assertThat(tooLong).isEmpty();
        }
    }

    private static List<String> innovations() throws IOException {
        try (var rows = Files.lines(Path.of("seed-data", "innovations.jsonl"))) {
            return rows.filter(row -> !row.isBlank())
                    .map(row -> JsonMapper.shared().readTree(row).get("id").asString())
                    .toList();
        }
    }

    private static void requireBrowser() {
        if (System.getenv("CI") == null) {
            assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver (Debian: chromium, chromium-driver)");
        }
    }

    /** On how many pages of paper a brief prints. */
    private int pages(String brief, Browser browser) {
        browser.driver().get("http://127.0.0.1:%d/answers/%s".formatted(port, brief));
        var options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        var pdf = Base64.getDecoder().decode(browser.driver().print(options).getContent());
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type /Page(?!s)", -1).length - 1;
    }
}
