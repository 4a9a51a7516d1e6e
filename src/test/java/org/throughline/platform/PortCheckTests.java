package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;

class PortCheckTests {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void aPortThatIsFreeStaysFree() throws IOException {
        int port = freePort();

        PortCheck.requireFree(port, HERE);
        PortCheck.requireFree(port, null);
    }

    @Test
    void portZeroIsAnyPort() {
        assertThatCode(() -> PortCheck.requireFree(0, HERE)).doesNotThrowAnyException();
    }

    @Test
    void aPortInUseIsRefused() throws IOException {
        try (var other = new ServerSocket(0, 1, HERE)) {
            assertThatThrownBy(() -> PortCheck.requireFree(other.getLocalPort(), HERE))
                    .isInstanceOf(PortInUseException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, 99_999})
    void whatIsNoPortIsRefused(int port) {
        assertThatThrownBy(() -> PortCheck.requireFree(port, HERE))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("server.port is %d: expected a number from 0 to 65535", port);
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() throws IOException {
        var documentation = InetAddress.getByName("192.0.2.1");

        assertThatThrownBy(() -> PortCheck.requireFree(0, documentation))
                .isInstanceOf(CannotListen.class)
                .hasMessageStartingWith("The service cannot listen at port 0 of 192.0.2.1: ");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, HERE)) {
            return socket.getLocalPort();
        }
    }
}
