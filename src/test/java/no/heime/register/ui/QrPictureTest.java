package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class QrPictureTest {

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
