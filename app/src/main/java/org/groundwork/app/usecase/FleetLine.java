package org.groundwork.app.usecase;

/**
 * One line of a fleet file.
 *
 * @param number its number, from 1
 * @param content its bytes without the line's end; none where it is too long
 * @param tooLong whether it holds more than can be read
 */
record FleetLine(int number, byte[] content, boolean tooLong) {

    boolean isBlank() {
        for (byte b : content) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
