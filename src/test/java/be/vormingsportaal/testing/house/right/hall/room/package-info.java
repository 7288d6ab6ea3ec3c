@ApplicationModule(allowedDependencies = {})
package be.vormingsportaal.testing.house.right.hall.room;

import org.springframework.modulith.ApplicationModule;
