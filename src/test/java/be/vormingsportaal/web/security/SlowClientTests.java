package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One client that sends much and slowly, and everybody else meanwhile. */
@RunningPortalTest
class SlowClientTests {

    private static final String SLOW = "127.0.0.2";
    private static final String OTHER = "127.0.0.3";

    @Autowired
    RunningPortal portal;

    @Autowired
    RequestSettings settings;

    final List<Socket> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** The second address reads no body: Tomcat reads it to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"/aanmelden", "/bestaat-niet"})
    void manySlowFormsOfOneClientStopNobodyElse(String address) throws Exception {
        for (int i = 0; i < 260; i++) {
            slowForm(SLOW, address);
        }
        assertThat(answer(send(OTHER, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n")))
                .startsWith("HTTP/1.1 200");
    }

    /** None of these bodies is wanted, and Tomcat answers the last two kinds before anything of the portal runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /aanmelden HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 100000",
                "TRACE / HTTP/1.1\r\nContent-Length: 100000",
                "OPTIONS * HTTP/1.1\r\nContent-Length: 100000",
                "OPTIONS * HTTP/1.1\r\nTransfer-Encoding: chunked"
            })
    void manySlowBodiesThatNobodyReadsStopNobodyElse(String head) throws Exception {
        for (int i = 0; i < 260; i++) {
            send(SLOW, head + "\r\nHost: localhost\r\n\r\n");
        }
        assertThat(answer(send(OTHER, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n")))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aConnectionWithoutBodiesIsUsedAgain() throws Exception {
        String get = "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n";
        Socket socket = send(OTHER, "HEAD /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (String request : List.of("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", get)) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 200").doesNotContain("Connection: close");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(answer(socket)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoHasTooManyUnderWayIsToldSoAtOnce() throws Exception {
        for (int i = 0; i < settings.atOncePerClient(); i++) {
            slowForm(SLOW, "/aanmelden");
        }
        Socket more = send(SLOW, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n");
        String answer = answer(more);
        for (int i = 0; i < 50 && answer.startsWith("HTTP/1.1 200"); i++) {
            // the slow ones are still on their way
            answer = answer(send(SLOW, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 10", "Connection: close", "Even geduld", "Vanaf je netwerk");
    }

    private void slowForm(String from, String address) throws IOException {
        send(
                from,
                "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na");
    }

    private Socket send(String from, String request) throws IOException {
        Socket socket = new Socket();
        open.add(socket);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", portal.port()), 5_000);
        socket.setSoTimeout(8_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        byte[] part = new byte[4_000];
        try {
            int read = socket.getInputStream().read(part);
            return read < 0 ? "" : new String(part, 0, read, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException none) {
            return "no answer";
        }
    }
}
