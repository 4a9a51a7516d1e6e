package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;

/** Opens a brief in a browser, and prints it. */
@SeededGraphTest
class PrintedBriefIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare.html?innovations=innovation/pincer",
                "compare.html?innovations=innovation/emergency-laparotomy-care-bundle",
                "compare.html?innovations=innovation/escape-pain",
                "provenPathways.html?minCertainty=VERY_LOW",
                "adoptionGaps.html?network=net/ahsn-oxford&minCertainty=VERY_LOW",
                "adoptersLike.html?organisation=org/barts-health-nhs-trust&innovation=innovation/pincer",
                "whatWentWrong.html?innovation=innovation/serenity-integrated-mentoring",
                "evidenceDebt.html",
                "impactOfRetracting.html?id=study/pincer-trial-2012"
            })
    void aBriefPrintsOnOnePageAndLoadsNothing(String brief) throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver (Debian: chromium, chromium-driver)");
        }
        try (var outbound = new OutboundRequests();
                var browser = Browser.behind(outbound)) {
            browser.driver().get("http://127.0.0.1:%d/answers/%s".formatted(port, brief));

            var options = new PrintOptions();
            options.setPageSize(new PageSize(29.7, 21.0));
            var pdf = Base64.getDecoder().decode(browser.driver().print(options).getContent());

            assertThat(pages(pdf)).isEqualTo(1);
            assertThat(browser.driver().findElements(By.cssSelector("script, img, iframe")))
                    .isEmpty();
            assertThat(browser.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
            assertThat(browser.errors()).isEmpty();
            assertThat(outbound.requestLines()).isEmpty();
        }
    }

    private static int pages(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type /Page(?!s)", -1).length - 1;
    }
}
