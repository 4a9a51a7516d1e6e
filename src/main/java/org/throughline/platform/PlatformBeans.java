package org.throughline.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the program shares. */
@Configuration(proxyBeanMethods = false)
class PlatformBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
