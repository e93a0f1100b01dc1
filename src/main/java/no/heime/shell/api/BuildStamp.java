package no.heime.shell.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which build of the program this is: the moment it was built, or "development". */
@Component
class BuildStamp {

    private final String value;

    BuildStamp(ObjectProvider<BuildProperties> properties) {
        var built = properties.getIfAvailable();
        var time = built == null ? null : built.getTime();
        this.value = time == null ? "development" : Long.toString(time.toEpochMilli(), Character.MAX_RADIX);
    }

    String value() {
        return value;
    }
}
