package org.throughline.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.graph.UnreadableThings;

/** What search shares among its parts. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    @Bean
    UnreadableThings unreadableThings() {
        return new UnreadableThings("search");
    }
}
