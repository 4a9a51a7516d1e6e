package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens the explorer as a person would. */
@SeededGraphTest
class ExplorerPageIT {

    private static final By EXAMPLES = By.cssSelector(".examples button:enabled");

    @LocalServerPort
    int port;

    private OutboundRequests outbound;
    private Browser browser;

    @BeforeEach
    void openTheExplorer() {
        var canBeLeftOut = System.getenv("CI") == null;
        if (canBeLeftOut) {
            assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver (Debian: chromium, chromium-driver)");
        }
        outbound = new OutboundRequests();
        browser = Browser.behind(outbound);
        browser.driver().get("http://127.0.0.1:" + port + "/graphiql");
        browser.patiently().until(page -> !page.findElements(EXAMPLES).isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
        outbound.close();
    }

    @Test
    void everyExampleRunsAndNoRequestLeavesTheMachine() {
        var count = browser.driver().findElements(EXAMPLES).size();
        assertThat(count).isGreaterThanOrEqualTo(5);
        for (var i = 0; i < count; i++) {
            var example = browser.driver().findElements(EXAMPLES).get(i);
            var title = example.getText();

            var answer = answerTo(example);

            assertThat(answer.has("errors"))
                    .as("errors in the answer to " + title)
                    .isFalse();
            assertThat(answer.path("data").isEmpty())
                    .as("no answer to " + title)
                    .isFalse();
        }
        assertThat(browser.errors()).isEmpty();
        assertThat(outbound.requestLines()).isEmpty();
    }

    @Test
    void theRecorderSeesARequestThatWouldLeave() {
        browser.driver().get("http://throughline.invalid/");

        browser.patiently().until(page -> !outbound.requestLines().isEmpty());
        assertThat(outbound.requestLines()).anyMatch(line -> line.contains("throughline.invalid"));
    }

    private JsonNode answerTo(WebElement example) {
        var announced = "Answer shown: " + example.getText();
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", example);
        example.click();
        browser.patiently().until(page -> announced.equals(status()));
        return JsonMapper.shared().readTree(answer());
    }

    private String status() {
        return browser.driver().findElement(By.cssSelector("[role=status]")).getDomProperty("textContent");
    }

    /** The whole answer; the page itself only shows a window of it. */
    private String answer() {
        return (String) browser.driver()
                .executeScript("return globalThis.__MONACO.editor.getModels()"
                        + ".find(model => model.uri.path.endsWith('response.json')).getValue()");
    }
}
