@ApplicationModule(allowedDependencies = {"hall.room"})
package be.vormingsportaal.testing.house.right.stranger;

import org.springframework.modulith.ApplicationModule;
