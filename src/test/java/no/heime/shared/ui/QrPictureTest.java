package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");

    @Test
    void everySquareIsOneOfTheCodesOfThatAddressAndOfNoOther() {
        var address = "https://heime.example/finn/5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11";
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var dark = new HashSet<String>();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.add((x + 4) + "," + (y + 4));
                }
            }
        }
        assertThat(squares(address)).isEqualTo(dark);
        assertThat(squares(address + "?district=leirfjord-leland")).isNotEqualTo(dark);
    }

    private static Set<String> squares(String address) {
        return SQUARE.matcher(QrPicture.svg(address))
                .results()
                .map(square -> square.group(1) + "," + square.group(2))
                .collect(Collectors.toSet());
    }

    @Test
    void theCodeIsAPictureWithRoomAroundIt() throws Exception {
        var svg = QrPicture.svg("https://heime.example/finn/5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11");

        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes()))
                .getDocumentElement();
        var side = Integer.parseInt(picture.getAttribute("viewBox").split(" ")[2]);
        assertThat((side - 8 - 17) % 4).as("a size that codes have").isZero();
        assertThat(svg).contains("M4,4h1v1h-1z").doesNotContain("M3,").doesNotContain("M" + (side - 4) + ",");
    }
}
