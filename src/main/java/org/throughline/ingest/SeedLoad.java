package org.throughline.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.throughline.graph.SeedLoads;
import org.throughline.ingest.ImportReport.Ending;

/**
 * Loads the facts that come with the program before it takes its first request, unless the graph has been given just
 * these before. What is refused is reported and does not keep the program from starting.
 */
@Component
class SeedLoad implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeedLoad.class);
    private static final int MOST_PROBLEMS_LOGGED = 20;

    private final SeedProperties properties;
    private final SeedData data;
    private final SeedLoads loads;
    private final Importer importer;
    private volatile boolean started;

    SeedLoad(SeedProperties properties, SeedData data, SeedLoads loads, Importer importer) {
        this.properties = properties;
        this.data = data;
        this.loads = loads;
        this.importer = importer;
    }

    @Override
    public void start() {
        if (properties.load()) {
            load();
        }
        started = true;
    }

    private void load() {
        var digest = data.digest();
        if (loads.lastDigest().filter(digest::equals).isPresent()) {
            log.info("The seed data is in the graph already");
            return;
        }
        log.info("Loading the seed data");
        var report = importAll();
        report(report);
        if (report.ending() == Ending.WHOLE) {
            loads.record(digest);
        }
    }

    private ImportReport importAll() {
        try {
            return importer.runSeed(data.files(), ProgressLines.onePerSecond(log::info));
        } catch (ImportFailed failed) {
            report(failed.report());
            log.warn("The seed data is in the graph in part only; the next start goes on from there");
            throw failed;
        }
    }

    private static void report(ImportReport report) {
        report.problems().stream()
                .limit(MOST_PROBLEMS_LOGGED)
                .forEach(problem -> log.warn("Refused from the seed data: {}", problem));
        report.changed().forEach(change -> log.info("Changed by the seed data: {}", change.id()));
        report.kept()
                .forEach(id -> log.warn("Kept as it was corrected here, though the seed data has changed: {}", id));
        report.lookalikes().forEach(lookalike -> log.warn("The seed data has a fact beside an old one: {}", lookalike));
        int added = report.added().values().stream().mapToInt(Integer::intValue).sum();
        log.info(
                "Seed data: {} rows added, {} changed, {} kept, {} unchanged, {} refused",
                added,
                report.changed().size(),
                report.kept().size(),
                report.unchanged(),
                report.refused());
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Well before the web server takes requests, so that what derives from the graph can start in between. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 10_000;
    }
}
