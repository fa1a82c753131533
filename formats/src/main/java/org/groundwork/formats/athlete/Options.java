package org.groundwork.formats.athlete;

import java.util.Optional;
import java.util.OptionalInt;

/** Turns optional boxed numbers into those that the domain uses. */
final class Options {

    private Options() {}

    static OptionalInt ofInt(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
