package org.groundwork.app.cli;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws a text as a QR code for a terminal, two rows of squares a line, light on dark as most terminals are. */
public final class QrCode {

    private static final int MARGIN = 2;
    private static final String SQUARES = " ▄▀█";

    private QrCode() {}

    /** The lines of the drawing. */
    public static String draw(String text) {
        ByteMatrix code = encoded(text);
        StringBuilder lines = new StringBuilder();
        for (int y = -MARGIN; y < code.getHeight() + MARGIN; y += 2) {
            for (int x = -MARGIN; x < code.getWidth() + MARGIN; x++) {
                lines.append(SQUARES.charAt(2 * light(code, x, y) + light(code, x, y + 1)));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a QR code holds no " + text.length() + " characters", tooLong);
        }
    }

    private static int light(ByteMatrix code, int x, int y) {
        boolean isInside = x >= 0 && y >= 0 && x < code.getWidth() && y < code.getHeight();
        return isInside && code.get(x, y) == 1 ? 0 : 1;
    }
}
