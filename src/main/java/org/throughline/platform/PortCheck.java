package org.throughline.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes sure that the port of the service can be had, before the graph is opened and filled for nothing. Should another
 * process take it after that, the web server says so.
 */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            var settings = Binder.get(context.getEnvironment());
            requireFree(
                    settings.bind("server.port", Integer.class).orElse(USUAL_PORT),
                    settings.bind("server.address", InetAddress.class).orElse(null));
        }
    }

    /**
     * Listens for a moment; port 0 stands for any that is free.
     *
     * @param address null for every address of the machine
     */
    static void requireFree(int port, @Nullable InetAddress address) {
        if (port < 0 || port > LAST_PORT) {
            throw new WrongSetting("server.port", port, "a number from 0 to %d".formatted(LAST_PORT));
        }
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException refused) {
            PortInUseException.throwIfPortBindingException(refused, () -> port);
            throw new CannotListen(port, address, refused);
        }
    }
}
