package no.heime.register.ui;

import static org.mockito.Mockito.when;

import java.util.List;
import no.heime.register.RegisterEntry;
import org.junit.jupiter.api.BeforeEach;

/** What somebody has registered, on her screen. */
abstract class MyEntriesOnScreen extends RegisterScreens {

    @BeforeEach
    void signIn() {
        signedInAs(ASTRID);
    }

    void open(RegisterEntry... entries) {
        when(register.mine(ASTRID)).thenReturn(List.of(entries));
        navigate(MyEntriesView.class);
    }
}
