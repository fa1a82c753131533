package org.groundwork.app.port;

import java.util.Optional;

/** Makes links that sign somebody in once. */
@FunctionalInterface
public interface SignInLinks {

    /** What leads from the address of a server to the end of a link. */
    String PATH = "/#/link/";

    /**
     * A new secret for a link.
     *
     * @param account the name of the account, which is made where there is none; empty: that of who runs the server
     * @throws org.groundwork.core.input.InvalidInputException where the store can't be opened
     */
    String make(StoreLocation store, Optional<String> account);
}
