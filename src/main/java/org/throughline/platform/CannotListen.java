package org.throughline.platform;

import java.io.IOException;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** The machine does not let the service have its port. */
final class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotListen(int port, @Nullable InetAddress address, IOException cause) {
        super(
                "The service cannot listen at port %d%s: %s"
                        .formatted(port, address == null ? "" : " of " + address.getHostAddress(), cause.getMessage()),
                cause);
    }
}
