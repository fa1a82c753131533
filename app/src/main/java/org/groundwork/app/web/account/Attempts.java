package org.groundwork.app.web.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.FailedSignInTable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Attempts to come in, slowed down by account and by address where many fail. */
final class Attempts {

    private static final int FREE_OF_ACCOUNT = 5;
    private static final int FREE_OF_ADDRESS = 20;
    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private final Database database;
    private final Clock clock;

    Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is checked.
     *
     * @param account the name that was given, or another word for what is tried
     * @throws ResponseStatusException 429, with the seconds to wait
     */
    void begin(String account, String address) {
        long now = clock.millis();
        long wait = database.write(sql -> {
            long ofAddress =
                    FailedSignInTable.attempt(sql, FailedSignInTable.address(net(address)), FREE_OF_ADDRESS, now);
            return ofAddress > 0
                    ? ofAddress
                    : FailedSignInTable.attempt(sql, FailedSignInTable.account(account), FREE_OF_ACCOUNT, now);
        });
        if (wait > 0) {
            throw new TooMany(wait);
        }
    }

    /** Forgets what failed before. */
    void succeed(String account, String address) {
        database.write(sql -> {
            FailedSignInTable.succeed(sql, FailedSignInTable.account(account), FailedSignInTable.address(net(address)));
            return true;
        });
    }

    /** The address; of IPv6 its first half, since whoever has one address there has all of that. */
    private static String net(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_A_HOUSEHOLD));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static final class TooMany extends ResponseStatusException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooMany(long seconds) {
            super(HttpStatus.TOO_MANY_REQUESTS, "too many attempts failed; wait " + seconds + " seconds");
            this.seconds = seconds;
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            return headers;
        }
    }
}
