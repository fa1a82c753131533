package org.groundwork.formats.plan;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a text is not read as JSON, in words for a person. */
final class JsonFault {

    private JsonFault() {}

    static String words(JacksonException fault) {
        return fault instanceof StreamConstraintsException
                ? "it goes over 500 levels deep, 1,000 digits a number or 50,000 characters a name"
                : fault.getOriginalMessage();
    }
}
