package no.heime.firstrun.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Base64;
import java.util.function.Consumer;

/** The phone's or computer's own way to choose a file. What is too large is never sent. */
@Tag("input")
final class CsvFile extends Component {

    private static final String READ = "file-read";
    private static final String TOO_LARGE = "file-too-large";
    private static final String DETAIL = "event.detail";

    private final int mostBytes;

    CsvFile(int mostBytes, Consumer<byte[]> chosen, Runnable tooLarge) {
        this.mostBytes = mostBytes;
        getElement().setAttribute("type", "file").setAttribute("accept", ".csv,.txt,text/csv,text/plain");
        getElement()
                .addEventListener(
                        READ,
                        event -> chosen.accept(
                                bytes(event.getEventData().path(DETAIL).asString(""))))
                .addEventData(DETAIL);
        getElement().addEventListener(TOO_LARGE, event -> tooLarge.run());
    }

    private static byte[] bytes(String dataAddress) {
        return Base64.getDecoder().decode(dataAddress.substring(dataAddress.indexOf(',') + 1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                this.onchange = () => {
                  const file = this.files[0];
                  this.value = '';
                  if (!file) return;
                  if (file.size > $0) {
                    this.dispatchEvent(new CustomEvent('%s'));
                    return;
                  }
                  const reader = new FileReader();
                  reader.onload = () => this.dispatchEvent(new CustomEvent('%s', { detail: reader.result }));
                  reader.readAsDataURL(file);
                };""".formatted(TOO_LARGE, READ), mostBytes);
    }
}
