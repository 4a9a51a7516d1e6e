package org.throughline.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the facts that come with the program are loaded.
 *
 * @param load whether to load them before the service starts, where they are not in the graph yet or have changed
 */
@ConfigurationProperties("throughline.seed")
record SeedProperties(@DefaultValue("true") boolean load) {}
