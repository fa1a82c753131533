package org.groundwork.app.cli.living;

import org.groundwork.core.log.EntryId;

/** Names entries by the event that brought them and their place in it, so that names sort as the entries came. */
final class EntryIds {

    private EntryIds() {}

    /** {@code cli-0012-003} */
    static EntryId of(int event, int position) {
        return new EntryId("cli-%04d-%03d".formatted(event, position));
    }
}
