package org.throughline.search.lucene;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.throughline.search.SearchProperties;

/** What is kept in folders of Lucene. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class LuceneBeans {

    private static final Duration LOSSLESS = Duration.ofSeconds(2);

    /** Only where something is embedded: a command that searches nothing leaves the folder to whoever uses it. */
    @Bean
    @Lazy
    LuceneVectorCache vectorCache(SearchProperties properties) {
        return new LuceneVectorCache(properties.vectors(), LOSSLESS);
    }
}
