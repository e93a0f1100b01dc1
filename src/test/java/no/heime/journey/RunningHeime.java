package no.heime.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The program as its users get it: a process of its own from the built jar, which can be ended as by a power cut and
 * started again at the same address.
 */
final class RunningHeime implements AutoCloseable {

    private static final String READY = "Heime is ready: ";
    private static final int PATIENCE_SECONDS = 120;

    private final Map<String, String> environment;
    private Path jar;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private int port;
    private Process process;

    private RunningHeime(Map<String, String> environment) {
        this(BuiltApp.jar(), environment);
    }

    private RunningHeime(Path jar, Map<String, String> environment) {
        this.jar = jar;
        this.environment = environment;
        start();
    }

    /** Another program than the one that was built, with the demo that that one has made. */
    static RunningHeime of(Path jar, Path data) {
        BuiltApp.demoInto(data);
        return new RunningHeime(jar, Map.of("HEIME_DATA", data.toString()));
    }

    /** On the embedded store, with the demo as it is when the program has put it into an empty folder. */
    static RunningHeime in(Path data) {
        BuiltApp.demoInto(data);
        return onEmbedded(data);
    }

    /** With the demo, and so patient that whoever tries everything is never asked to wait. */
    static RunningHeime patient(Path data) {
        BuiltApp.demoInto(data);
        var everything = "1000000";
        return new RunningHeime(Map.of(
                "HEIME_DATA", data.toString(), "HEIME_LIMITS_NETWORK", everything, "HEIME_LIMITS_PERSON", everything));
    }

    /** On the embedded store as the program finds it: into an empty folder it puts the demo itself. */
    static RunningHeime onEmbedded(Path data) {
        return new RunningHeime(Map.of("HEIME_DATA", data.toString()));
    }

    /**
     * On the embedded store, which stays as empty as a municipality finds it.
     *
     * @param administrator number of a municipality and an e-mail address, as the setting has it
     */
    static RunningHeime forReal(Path data, String administrator) {
        return new RunningHeime(
                Map.of("HEIME_DATA", data.toString(), "HEIME_DEMO", "false", "HEIME_ADMINISTRATORS", administrator));
    }

    /** As empty, for one who is administrator and case worker in one. */
    static RunningHeime forStaff(Path data, String person) {
        return new RunningHeime(Map.of(
                "HEIME_DATA",
                data.toString(),
                "HEIME_DEMO",
                "false",
                "HEIME_ADMINISTRATORS",
                person,
                "HEIME_STAFF",
                person));
    }

    /** With the demo, set up further as an operator would in the environment. */
    static RunningHeime with(Path data, Map<String, String> settings) {
        BuiltApp.demoInto(data);
        var all = new HashMap<String, String>(settings);
        all.put("HEIME_DATA", data.toString());
        return new RunningHeime(all);
    }

    /** On the embedded store without the demo, where codes come by SMS. */
    static RunningHeime forSms(Path data, Map<String, String> settings) {
        var all = new HashMap<String, String>(settings);
        all.put("HEIME_DATA", data.toString());
        all.put("HEIME_DEMO", "false");
        return new RunningHeime(all);
    }

    static RunningHeime on(String mongodb) {
        return new RunningHeime(Map.of("SPRING_MONGODB_URI", mongodb, "HEIME_MASTER_KEY", "5ea1".repeat(16)));
    }

    void start() {
        var ready = new CompletableFuture<String>();
        process = launch();
        Thread.ofVirtual().start(() -> listen(process, ready));
        var address = ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /**
     * Another version of the program takes this one's place at once, on the same data and at the same address: one that
     * ended in peace would wait for the phones that are open.
     */
    void replaceBy(Path newer) {
        kill();
        jar = newer;
        start();
    }

    /** Ends the program as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** From here on it takes what it is asked, and answers nothing: as a network that hangs without failing. */
    void hangs() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goesOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        new ProcessBuilder("kill", which, String.valueOf(process.pid())).start().waitFor();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What the program has said on its console so far. */
    List<String> said() {
        return List.copyOf(said);
    }

    /**
     * The first line with these words, also when they are still on their way.
     *
     * @param before so many lines are too old
     */
    String saying(String words, int before) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (said) {
            while (true) {
                var line = said.stream()
                        .skip(before)
                        .filter(one -> one.contains(words))
                        .findFirst();
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (line.isPresent() || left <= 0) {
                    return line.orElseThrow(() -> new IllegalStateException("Heime did not say " + words));
                }
                said.wait(left);
            }
        }
    }

    /** Bytes of living objects, after everything that nobody needs has been thrown away. */
    long livingBytes() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram").start();
        try (var lines = asked.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As Linux tells it, such as {@code 245 MB}; other systems are not asked. */
    String residentMemory() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            return;
        }
        kill();
    }

    private Process launch() {
        var option = System.getProperty("heime.journey.jvm", "");
        var command = option.isBlank() ? BuiltApp.command(jar) : BuiltApp.command(jar, option);
        command.add("--server.port=" + port);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("SPRING_MONGODB_URI", "HEIME_DATA", "HEIME_READY"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(Process spoken, CompletableFuture<String> ready) {
        try (var lines = spoken.inputReader();
                var log = Files.newBufferedWriter(Files.createDirectories(Path.of("target", "journey"))
                        .resolve("heime-" + spoken.pid() + ".log"))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
                log.write(line);
                log.newLine();
                log.flush();
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()));
                }
            }
        } catch (IOException killed) {
            // The end of a killed program's words.
        }
        ready.completeExceptionally(new IllegalStateException("Heime did not start: " + said));
    }
}
