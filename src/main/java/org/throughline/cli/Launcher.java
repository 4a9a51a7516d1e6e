package org.throughline.cli;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the application. */
final class Launcher {

    /**
     * What a person at a terminal asked for is told by the command; the log only speaks up when something is wrong. The
     * search folder is left to whoever serves from it.
     */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.config", "classpath:logback-commands.xml",
            "throughline.seed.load", false,
            "throughline.flow.follow", false,
            "throughline.search.follow", false);

    private final Class<?> application;
    private final String[] settings;

    Launcher(Class<?> application, String[] settings) {
        this.application = application;
        this.settings = settings;
    }

    /**
     * With the web server and the seed data.
     *
     * @throws StartFailed after the reason has been logged
     */
    ConfigurableApplicationContext serve() {
        return start(new SpringApplication(application));
    }

    /**
     * Without a web server, on the graph as it is, with its schema brought up to date.
     *
     * @throws StartFailed after the reason has been logged
     */
    ConfigurableApplicationContext open() {
        return start(quiet(QUIET));
    }

    /**
     * Without a web server, on the graph as it is, which stays as it is: where there is none, an empty one takes its place.
     *
     * @throws StartFailed after the reason has been logged
     */
    ConfigurableApplicationContext openToRead() {
        var settings = new HashMap<>(QUIET);
        settings.put("throughline.neo4j.read-only", true);
        return start(quiet(settings));
    }

    /**
     * Without a web server, on an empty graph and index of its own, wherever the settings say that others are. Its
     * {@link ScratchFolder} is among its beans.
     *
     * @throws StartFailed after the reason has been logged
     */
    ConfigurableApplicationContext openScratch() {
        var application = quiet(QUIET);
        application.addInitializers(context -> {
            var folder = ScratchFolder.create();
            context.getBeanFactory().registerSingleton("scratchFolder", folder);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("scratch", folder.settings()));
        });
        return start(application);
    }

    private SpringApplication quiet(Map<String, Object> settings) {
        var quiet = new SpringApplication(application);
        quiet.setWebApplicationType(WebApplicationType.NONE);
        quiet.setLogStartupInfo(false);
        quiet.setDefaultProperties(settings);
        return quiet;
    }

    private ConfigurableApplicationContext start(SpringApplication application) {
        try {
            return application.run(settings);
        } catch (RuntimeException reported) {
            throw new StartFailed(reported);
        }
    }
}
