package org.throughline.platform;

import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the driver is set up, whichever server it talks to. */
@Configuration(proxyBeanMethods = false)
class DriverSettings {

    /** The server's hints about queries are for those who write them; tests plan every query instead. */
    @Bean
    ConfigBuilderCustomizer withoutNotifications() {
        return config -> config.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }
}
