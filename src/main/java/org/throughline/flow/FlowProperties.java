package org.throughline.flow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions about pathways are answered from memory.
 *
 * @param patience how long a question waits for the copy to come as far as the graph
 */
@ConfigurationProperties("throughline.flow")
public record FlowProperties(@DefaultValue("10s") Duration patience) {}
