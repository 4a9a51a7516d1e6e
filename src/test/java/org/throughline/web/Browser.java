package org.throughline.web;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.os.ExecutableFinder;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium, from the PATH. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether Chromium and its driver are on the PATH. */
    static boolean isInstalled() {
        return executable("chromium").isPresent() && executable("chromedriver").isPresent();
    }

    /** Starts a browser that sends whatever is not for this machine to a proxy. */
    static Browser behind(OutboundRequests proxy) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(executable("chromium").orElseThrow());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-default-apps",
                "--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,"
                        + "OptimizationGuideModelDownloading,OptimizationHintsFetching,MediaRouter,InterestFeedContentSuggestions",
                "--optimization-guide-service-get-hints-url=http://127.0.0.1:9",
                "--optimization-guide-service-get-models-url=http://127.0.0.1:9",
                "--gaia-url=http://127.0.0.1:9",
                "--component-updater=url-source=http://127.0.0.1:9",
                "--proxy-server=http://" + proxy.address(),
                "--window-size=1366,768");
        // An explicit driver keeps Selenium from starting its own manager, which looks drivers up on the network.
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(executable("chromedriver").orElseThrow()))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    WebDriverWait patiently() {
        return new WebDriverWait(driver, Duration.ofSeconds(30));
    }

    /** Errors on the console, among them whatever the page's Content-Security-Policy stopped. */
    List<LogEntry> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<String> executable(String name) {
        return Optional.ofNullable(new ExecutableFinder().find(name));
    }
}
