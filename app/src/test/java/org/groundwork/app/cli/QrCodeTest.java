package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS = 4;

    @Test
    void aPhoneReadsTheLinkFromTheTerminal() throws Exception {
        String link = "https://training.example.org/#/link/" + "aB3_-".repeat(8) + "xyz";
        List<String> lines = QrCode.draw(link).lines().toList();
        int width = lines.get(0).length() * PIXELS;
        int height = lines.size() * 2 * PIXELS;
        int[] picture = new int[width * height];
        for (int i = 0; i < picture.length; i++) {
            int x = i % width / PIXELS;
            int y = i / width / PIXELS;
            picture[i] = isLight(lines.get(y / 2).charAt(x), y % 2) ? 0xFFFFFF : 0;
        }
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, picture)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(link);
    }

    private static boolean isLight(char squares, int half) {
        return squares == '█' || squares == (half == 0 ? '▀' : '▄');
    }
}
