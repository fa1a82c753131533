package org.groundwork.app.port;

import java.io.PrintWriter;

/** The web application. */
@FunctionalInterface
public interface Server {

    /**
     * Serves until the program is told to end.
     *
     * @param out is told the address once the server answers there
     * @throws org.groundwork.core.input.InvalidInputException where a person has to put something right first
     */
    void serve(ServerSettings settings, PrintWriter out);
}
