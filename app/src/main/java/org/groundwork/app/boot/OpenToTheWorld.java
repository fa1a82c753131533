package org.groundwork.app.boot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Keeps a server that anybody could sign in to first from being reached by others. */
record OpenToTheWorld(String option, String host) {

    /** What {@code settings} open: the name that people use, where there is one, or where the server listens. */
    static OpenToTheWorld of(ServerSettings settings) {
        OpenToTheWorld listens = new OpenToTheWorld("--host", settings.host());
        return settings.publicUrl()
                .filter(url -> listens.isThisMachineAlone())
                .map(url -> new OpenToTheWorld("--public-url", url.getHost()))
                .orElse(listens);
    }

    /**
     * Agrees to listen at the host.
     *
     * @param hasPassword whether an account with a password exists
     * @throws InvalidInputException where other machines reach it, and there is none
     */
    void requireAccount(boolean hasPassword) {
        if (!hasPassword && !isThisMachineAlone()) {
            throw new InvalidInputException(List.of(new InputProblem(
                    option,
                    0,
                    "other machines would reach " + host + ", and no account has a password yet",
                    "start without " + option + ", open the link, and set a password first")));
        }
    }

    private boolean isThisMachineAlone() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
