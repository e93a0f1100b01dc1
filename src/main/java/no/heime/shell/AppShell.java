package no.heime.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.PWA;

/**
 * What the page of both halves is made of: its packages from npm, and its place on a phone's home screen. The look is
 * the client half's tokens; without an offline path the shell itself answers when there is no network.
 */
@PWA(
        name = "Heime",
        shortName = "Heime",
        description = "Hjemme når jeg kan – på sykehus når jeg må",
        themeColor = "#0e4a57",
        backgroundColor = "#faf6ef",
        display = "standalone")
@NpmPackage(value = "idb", version = "8.0.4")
@NpmPackage(value = "lucide-static", version = "1.62.0")
@NpmPackage(value = "uuid", version = "14.0.3")
@NpmPackage(value = "vitest", version = "5.1.1", dev = true)
@NpmPackage(value = "happy-dom", version = "21.0.4", dev = true)
@NpmPackage(value = "fake-indexeddb", version = "6.2.8", dev = true)
@NpmPackage(value = "@biomejs/biome", version = "2.6.8", dev = true)
public class AppShell implements AppShellConfigurator {}
