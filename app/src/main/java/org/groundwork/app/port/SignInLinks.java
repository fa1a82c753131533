package org.groundwork.app.port;

import java.util.Objects;
import java.util.Optional;

/** Makes links that sign somebody in once. */
@FunctionalInterface
public interface SignInLinks {

    /** What leads from the address of a server to the end of a link. */
    String PATH = "/#/link/";

    /**
     * A link that was made.
     *
     * @param secret its end
     * @param server where people reach the server that began last, without a slash at its end; empty where none ever did
     */
    record Made(String secret, Optional<String> server) {

        public Made {
            Objects.requireNonNull(secret, "secret");
            Objects.requireNonNull(server, "server");
        }
    }

    /**
     * A new link.
     *
     * @param account the name of the account, which is made where there is none; empty: that of who runs the server
     * @throws org.groundwork.core.input.InvalidInputException where the store can't be opened
     */
    Made make(StoreLocation store, Optional<String> account);
}
