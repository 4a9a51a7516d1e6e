package org.throughline.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A proxy that lets nothing through and remembers what was asked of it.
 *
 * <p>A browser goes past its proxy only to the loopback addresses, so this sees every request that would have left the
 * machine: of a page, of its workers, and of the browser itself.
 */
final class OutboundRequests implements AutoCloseable {

    private static final Set<String> BROWSERS_OWN = Set.of(
            "optimizationguide-pa.googleapis.com:443",
            "accounts.google.com:443",
            "update.googleapis.com:443",
            "clients2.google.com:443",
            "safebrowsing.googleapis.com:443",
            "content-autofill.googleapis.com:443",
            "android.clients.google.com:443");

    private final ServerSocket socket;
    private final List<String> requestLines = new CopyOnWriteArrayList<>();

    OutboundRequests() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("outbound-requests").start(this::acceptAll);
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /**
     * The first line of each request so far, for example {@code CONNECT example.org:443 HTTP/1.1}, but for those to the
     * services that the browser calls by itself, whatever page it shows.
     */
    List<String> requestLines() {
        return requestLines.stream()
                .filter(line -> BROWSERS_OWN.stream().noneMatch(line::contains))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                refuse(connection);
            } catch (IOException closedOrBroken) {
                // Either this recorder was closed, or the browser hung up: nothing more to learn from the connection.
            }
        }
    }

    private void refuse(Socket connection) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        requestLines.add(String.valueOf(reader.readLine()));
        connection
                .getOutputStream()
                .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
