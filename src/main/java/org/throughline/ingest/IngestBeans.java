package org.throughline.ingest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.ingest.format.FileKinds;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedProperties.class)
class IngestBeans {

    @Bean
    FileKinds fileKinds() {
        return FileKinds.load();
    }
}
