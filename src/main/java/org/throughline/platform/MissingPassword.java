package org.throughline.platform;

import java.net.URI;

/** A server is configured, but no password for it. */
final class MissingPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingPassword(URI server) {
        super("No password is set for the Neo4j server " + server);
    }
}
