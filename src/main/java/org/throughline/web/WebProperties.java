package org.throughline.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the service is reached.
 *
 * @param address the address that people reach it at, such as {@code https://throughline.example.org}, for the links in
 *     files; null for that of each request
 */
@ConfigurationProperties("throughline")
record WebProperties(@Nullable String address) {

    /** @throws IllegalArgumentException if the address is none of a web page */
    WebProperties {
        address = address == null || address.isBlank() ? null : address.strip().replaceFirst("/+$", "");
        if (address != null && !address.matches("https?://[^\\s?#]+")) {
            throw new IllegalArgumentException(
                    "found throughline.address '%s', expected one such as https://throughline.example.org"
                            .formatted(address));
        }
    }
}
