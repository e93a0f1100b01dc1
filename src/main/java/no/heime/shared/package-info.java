/** What every module may use: ids, value objects, the ladder's steps and the one kind of refusal. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package no.heime.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
