@ApplicationModule(allowedDependencies = {})
package be.vormingsportaal.testing.house.wrong.hall.room;

import org.springframework.modulith.ApplicationModule;
