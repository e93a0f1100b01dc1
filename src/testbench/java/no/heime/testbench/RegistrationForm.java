package no.heime.testbench;

import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** A registration form of the client half, driven by its inputs. The running program's address is in HEIME_ADDRESS. */
abstract class RegistrationForm extends BrowserTestBase {

    private final String path;
    private final String element;

    RegistrationForm(String path, String element) {
        this.path = path;
        this.element = element;
    }

    @BeforeEach
    void openTheForm() {
        var phone = new ChromeOptions();
        phone.addArguments("--window-size=390,844", "--lang=nb-NO");
        setDriver(new ChromeDriver(phone));
        getDriver().get(System.getenv().getOrDefault("HEIME_ADDRESS", "http://localhost:8080") + "/" + path);
    }

    void pick(String value) {
        form().$("input").withAttribute("value", value).waitForFirst().click();
    }

    void fill(String id, String words) {
        form().$("*").withAttribute("id", id).waitForFirst().sendKeys(words);
    }

    void choose(String value) {
        form().$("option").withAttribute("value", value).waitForFirst().click();
    }

    void tick(String id) {
        form().$("input").withAttribute("id", id).waitForFirst().click();
    }

    void goOn() {
        form().$("button").withAttribute("class", "main").waitForFirst().click();
    }

    String heading() {
        return form().$("h1").waitForFirst().getText();
    }

    private TestBenchElement form() {
        return $(element).waitForFirst();
    }
}
